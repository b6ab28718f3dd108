import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Select } from 'antd';
import { call } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { BodyField } from '../../ui/BodyField.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { useSave, withoutEmpty } from '../../ui/useSave.ts';
import { useCategories } from '../../ui/useVocabulary.ts';

/** A project that serves the needs that were ticked. */
export function ProjectForm({ needIds, close }: { needIds: string[]; close: () => void }) {
  const { words } = useSpeech();
  const { categories } = useCategories();
  const navigate = useNavigate();
  const [form] = Form.useForm<Record<string, unknown>>();
  const { save, error, busy } = useSave();
  const submit = () =>
    save(
      (once) =>
        call<{ id: string }>('/projects', {
          method: 'POST',
          body: { ...withoutEmpty(form.getFieldsValue()), needIds },
          once,
        }),
      ({ id }) => navigate({ to: '/projects/$id', params: { id } }),
    );
  return (
    <FormDrawer
      title={words.formProject}
      name="project"
      form={form}
      error={error}
      busy={busy}
      save={submit}
      close={close}
    >
      <p>{words.fromNeeds(needIds.length)}</p>
      <BodyField />
      <Form.Item name="title" label={words.titleKeyword} required>
        <Input />
      </Form.Item>
      <Form.Item name="category" label={words.category} required>
        <Select options={categories} />
      </Form.Item>
    </FormDrawer>
  );
}
