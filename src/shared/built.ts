/** Put in by `npm run build`; does not exist where the sources run. */
declare const GOUFU_BUILT: true;

/** Does this run from dist/, where everything that a browser loads lies ready? */
export const built = typeof GOUFU_BUILT !== 'undefined';
