import { sql } from 'drizzle-orm';
import { type RecordKind, recordKind } from './kind.ts';
import * as schemas from './tender.schema.ts';
import { everything, inside, offersAreClosed, ofOwn, oneOf, ownOrganisation } from './who-reads.ts';

/** What a tender leaves, and who reads it. */
export const tenderKinds: readonly RecordKind[] = [
  recordKind({
    path: 'admissions',
    id: 'listProjectAdmissions',
    title: { zh: '采购需求和准入条件的各版本', en: 'Versions of requirements and admission conditions' },
    table: 'admissions',
    schema: schemas.admission,
    sorts: ['version', 'at'],
    key: ['version'],
    // Suppliers read them in the documents, as they stood when those were issued.
    visible: ({ level, context }) =>
      level === 'full'
        ? everything
        : context.sourcing.issuedAt !== null && sql`r.version = ${context.planning.admission?.version ?? 0}`,
  }),
  recordKind({
    path: 'qualification-checks',
    id: 'listProjectQualificationChecks',
    title: { zh: '资格审查表', en: 'Qualification checks' },
    table: 'qualification_checks',
    schema: schemas.qualificationCheck,
    sorts: ['at', 'round'],
    key: ['bidId', 'condition'],
    // Each bidder is told what it failed on (87号令): its own lines alone, once the result is out.
    visible: (access) =>
      inside(access)
        ? everything
        : access.context.award?.publishedAt != null &&
          sql`r.bid_id in (select b.id from bids b where b.project_id = r.project_id
            and b.organisation_id = ${ownOrganisation(access)})`,
  }),
  recordKind({
    path: 'bids',
    id: 'listProjectBids',
    title: { zh: '响应文件；开启前只有本人的', en: 'Bids; before the opening one’s own alone' },
    table: 'bids',
    schema: schemas.bid,
    sorts: ['submittedAt', 'round', 'quote', 'finalQuote'],
    // Final offers stay unseen until the offers are closed, and so does the version that would tell of one.
    columns: (access) => {
      const seen = sql`(${offersAreClosed(access)}::boolean or r.organisation_id = ${ownOrganisation(access)})`;
      return {
        version: sql`case when ${seen} then r.version end`,
        finalQuote: sql`case when ${seen} then r.final_quote end`,
        finalContent: sql`case when ${seen} then r.final_content end`,
      };
    },
    // Before opening nobody but the owner may know that a bid exists; afterwards the buyer and the panel see it.
    visible: (access, own) =>
      inside(access)
        ? sql`(r.opened_at is not null or r.status = 'unopened' or ${oneOf(own, sql`r.id`)})`
        : oneOf(own, sql`r.id`),
  }),
  recordKind({
    path: 'talks',
    id: 'listProjectTalks',
    title: { zh: '磋商、谈判记录', en: 'Talks' },
    table: 'talks',
    schema: schemas.talk,
    sorts: ['at', 'number'],
    key: ['round', 'number', 'bidId'],
    // Each supplier reads its own talk alone (214号 Art. 19), and the changes once they are agreed.
    visible: (access, own) => (inside(access) ? everything : oneOf(own, sql`r.bid_id`)),
    conceal: (row, access) => (inside(access) || row.agreedAt !== null ? row : { ...row, changes: [] }),
  }),
  recordKind({
    path: 'panel',
    id: 'listProjectPanel',
    title: { zh: '评审小组', en: 'The panel' },
    table: 'panel_members',
    schema: schemas.panelMember,
    sorts: ['round', 'name'],
    // Members are named only with the result (条例 Art. 43): until then the buyer alone knows them.
    visible: ({ level, context }) => (level === 'full' || context.award?.publishedAt ? everything : false),
  }),
  recordKind({
    path: 'score-sheets',
    id: 'listProjectScoreSheets',
    title: { zh: '评分表；汇总前只有本人的', en: 'Score sheets; before the ranking one’s own alone' },
    table: 'score_sheets',
    schema: schemas.scoreSheet,
    sorts: ['submittedAt', 'round'],
    visible: ({ level, actor, context }) => {
      const own = sql`r.member_id = ${actor.id}`;
      if (level !== 'full') return own;
      if (context.sourcing.evaluatedAt !== null) return everything;
      return sql`(r.round < ${context.sourcing.round} or ${own})`;
    },
  }),
  recordKind({
    path: 'rankings',
    id: 'listProjectRankings',
    title: { zh: '评审排序及计算过程', en: 'Rankings with their working' },
    table: 'rankings',
    schema: schemas.ranking,
    sorts: ['at', 'round', 'attempt'],
    key: ['round', 'attempt'],
    visible: (access) => inside(access) && everything,
  }),
  recordKind({
    path: 'questions',
    id: 'listProjectQuestions',
    title: { zh: '询问与答复', en: 'Questions and their answers' },
    table: 'questions',
    schema: schemas.question,
    sorts: ['askedAt', 'answeredAt'],
    // Answers go to everybody, without the asker's name; an open question is seen by the buyer and its asker.
    visible: (access) =>
      access.level === 'full' ? everything : sql`(r.answer is not null or ${ofOwn(access)})`,
  }),
  recordKind({
    path: 'challenges',
    id: 'listProjectChallenges',
    title: { zh: '质疑与投诉', en: 'Challenges and complaints' },
    table: 'challenges',
    schema: schemas.challenge,
    sorts: ['filedAt', 'status'],
    visible: (access) => (access.level === 'full' ? everything : ofOwn(access)),
  }),
  recordKind({
    path: 'notices',
    id: 'listProjectNotices',
    title: { zh: '公告', en: 'Notices' },
    table: 'notices',
    schema: schemas.notice,
    sorts: ['publishedAt', 'kind'],
    visible: () => everything,
  }),
];
