export { formOf } from '../../../kit/form.ts';
