import { Descriptions, Table } from 'antd';
import type { OrganisationRecords, Spell } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { Heat } from '../../ui/Time.tsx';
import { useVocabulary } from '../../ui/useVocabulary.ts';

/** What was recorded of an organisation beside its entry: vetting, licences, inspections, union, federation, pilots. */
export function Records({ records }: { records: OrganisationRecords }) {
  const { words } = useSpeech();
  const { vocabulary, word } = useVocabulary();
  const flag = (value: boolean) => (value ? words.passedVetting : words.failedVetting);
  const { vetting, creditCheck, union, incubation } = records;
  return (
    <>
      <Descriptions
        bordered
        size="small"
        column={2}
        items={[
          {
            label: words.vetting,
            children: vetting ? `${flag(vetting.passed)}（${vetting.at.slice(0, 10)}）` : words.none,
          },
          {
            label: words.creditCheck,
            children: creditCheck
              ? `${creditCheck.clear ? words.clear : words.notClear}（${creditCheck.on}，${creditCheck.source}）`
              : words.none,
          },
          {
            label: words.union,
            children: union
              ? `${union.foundedOn}，${words.members(union.members, union.employees)}`
              : words.none,
          },
          { label: words.incubation, children: incubation ? spell(incubation) : words.none },
          { label: words.liaison, children: records.liaison ?? words.none },
          { label: words.lastContact, children: records.lastContactOn ?? words.none },
          { label: words.demonstrationSince, children: records.demonstrationSince ?? words.none },
          { label: words.federation, children: spells(records.federations) || words.none },
          { label: words.pilots, children: spells(records.pilots) || words.none },
          {
            label: words.inspections,
            children:
              Object.entries(records.inspections)
                .map(([year, result]) => `${year} ${word(vocabulary?.inspectionResults, result)}`)
                .join('；') || words.none,
          },
        ].map((item) => ({ ...item, key: item.label }))}
      />
      <h2>{words.licences}</h2>
      <Table
        size="small"
        rowKey={(row) => row.number}
        dataSource={records.licences}
        pagination={false}
        locale={{ emptyText: words.none }}
        columns={[
          { title: words.name, dataIndex: 'name' },
          { title: words.licenceNumber, dataIndex: 'number' },
          { title: words.authority, dataIndex: 'authority' },
          { title: words.expires, render: (_, row) => <Heat due={row.expires} /> },
        ]}
      />
    </>
  );
}

const spell = ({ name, from, until }: Spell) => `${name} ${from}—${until ?? ''}`;
const spells = (list: Spell[]) => list.map(spell).join('；');
