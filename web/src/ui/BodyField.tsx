import { Form, Select } from 'antd';
import { useSpeech } from '../i18n/index.ts';
import { useBodies, useMe } from './useVocabulary.ts';

/** Which purchasing body it is for; one's own to begin with. */
export function BodyField() {
  const { words } = useSpeech();
  const me = useMe();
  const bodies = useBodies();
  return (
    <Form.Item name="bodyId" label={words.body} required initialValue={me.data?.bodyId ?? undefined}>
      <Select
        style={{ minWidth: 160 }}
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  );
}
