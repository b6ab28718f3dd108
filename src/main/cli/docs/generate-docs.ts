import type { Workflow } from '../../../../workflows/kit/workflow.ts';
import { mermaidOf } from '../../../diagram/mermaid.ts';
import { svgOf } from '../../../diagram/svg.ts';
import { deadlinesPage } from './deadlines-page.ts';
import { page } from './markdown.ts';
import { rolesPage } from './roles-page.ts';
import { rulesPage } from './rules-page.ts';
import { transitionsPage } from './transitions-page.ts';

/** Every file of docs/generated/ by its path there. Equal workflows and rules, equal bytes. */
export async function generateDocs(workflows: readonly Workflow[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const workflow of workflows) {
    const folder = folderOf(workflow);
    files.set(`${folder}/README.md`, frontPage(workflow));
    files.set(`${folder}/diagram.zh.svg`, await svgOf(workflow, 'zh'));
    files.set(`${folder}/diagram.en.svg`, await svgOf(workflow, 'en'));
    files.set(`${folder}/diagram.mermaid.md`, mermaidPage(workflow));
    files.set(`${folder}/transitions.md`, transitionsPage(workflow));
    files.set(`${folder}/roles.md`, rolesPage(workflow));
    files.set(`${folder}/deadlines.md`, deadlinesPage(workflow));
  }
  files.set('rules.md', rulesPage());
  files.set('README.md', index(workflows));
  return files;
}

const folderOf = ({ id, version }: Workflow): string => `${id}-v${version}`;

function frontPage(workflow: Workflow): string {
  const { title, version } = workflow;
  return page(
    { zh: `${title.zh}（第 ${version} 版）`, en: `${title.en}, version ${version}` },
    {
      zh: '虚线为退回；多处共有的去向写在框内。',
      en: 'Dashed arrows lead back; exits that many states share stand in their boxes.',
    },
    [
      [
        '- [办理事项总表 Transitions](transitions.md)',
        '- [谁能办什么 Who may do what](roles.md)',
        '- [期限表 Deadlines](deadlines.md)',
        '- [规则表 Rules](../rules.md)',
        '- 状态图 State diagram: [中文](diagram.zh.svg) · [English](diagram.en.svg) · [Mermaid](diagram.mermaid.md)',
      ].join('\n'),
      `![${title.zh}](diagram.zh.svg)`,
    ],
  );
}

function mermaidPage(workflow: Workflow): string {
  return page(
    { zh: `${workflow.title.zh}：状态图`, en: `${workflow.title.en}: state diagram` },
    { zh: 'Mermaid 文本，便于引用和比较。', en: 'As Mermaid text, to quote and to compare.' },
    [`\`\`\`mermaid\n${mermaidOf(workflow)}\`\`\``],
  );
}

function index(workflows: readonly Workflow[]): string {
  return page(
    { zh: '由代码生成的文档', en: 'Generated from the code' },
    {
      zh: '本目录由 `npx goufu machine docs` 从代码生成，请勿手工修改；有测试防止其过期。',
      en: 'Generated from the code by `npx goufu machine docs`: do not edit by hand; a test keeps it fresh.',
    },
    [
      [
        ...workflows.map(
          (one) => `- [${one.title.zh} ${one.title.en} v${one.version}](${folderOf(one)}/README.md)`,
        ),
        '- [规则表 Rules](rules.md)',
      ].join('\n'),
    ],
  );
}
