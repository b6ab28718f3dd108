import { gapsOf } from './gaps.ts';
import type { Key, Kind, Trace, TraceNode, TraceParts } from './types.ts';

type Draft = Omit<TraceNode, 'down' | 'kind' | 'id'>;

const keyOf = (kind: Kind, id: string): Key => `${kind}:${id}`;
const keysOf = (kind: Kind, ids: readonly (string | undefined)[] | undefined): Key[] =>
  (ids ?? []).flatMap((id) => (id === undefined ? [] : [keyOf(kind, id)]));

/** A promise belongs to its bid: two bids may use the same ids. */
const promiseId = (bidId: string, id: string) => `${bidId}/${id}`;

/** Joins what the records say into one graph; links to what the reader may not see, or what is not there, are left out. */
export function joinTrace(parts: TraceParts): Trace {
  const drafts = draftsOf(parts);
  const known = new Set(drafts.map(({ key }) => key));
  const down = new Map<Key, Key[]>();
  const nodes = drafts.map(({ key, up, ...draft }): TraceNode => {
    const [kind, ...id] = key.split(':') as [Kind, ...string[]];
    const linked = [...new Set(up)].filter((one) => known.has(one));
    for (const one of linked) down.set(one, [...(down.get(one) ?? []), key]);
    return { key, kind, id: id.join(':'), up: linked, down: [], ...draft };
  });
  for (const node of nodes) node.down = down.get(node.key) ?? [];
  return { nodes, gaps: gapsOf(nodes, parts) };
}

function draftsOf(parts: TraceParts): Draft[] {
  const { needs, requirements, criteria, promises, duties, awardedBid, milestones, scores } = parts;
  const evidence = (milestones ?? []).flatMap((milestone) => evidenceOf(milestone));
  return [
    ...(needs ?? []).map(({ id, title, ...facts }) => ({ key: keyOf('need', id), title, up: [], facts })),
    ...(requirements ?? []).map(({ id, text, needs: served }) => ({
      key: keyOf('requirement', id),
      title: text,
      up: keysOf('need', served),
      facts: {},
    })),
    ...(criteria ?? []).map(({ id, title, maximum, requirements: judged }) => ({
      key: keyOf('criterion', id),
      title,
      up: keysOf('requirement', judged),
      facts: { maximum },
    })),
    ...(promises ?? []).map(({ bidId, id, text, criterion, requirement }) => ({
      key: keyOf('promise', promiseId(bidId, id)),
      title: text,
      up: [...keysOf('criterion', [criterion]), ...keysOf('requirement', [requirement])],
      facts: { bidId },
    })),
    ...(duties ?? []).map(({ id, text, promise, requirement }) => ({
      key: keyOf('duty', id),
      title: text,
      up: [
        ...keysOf('promise', [promise && awardedBid ? promiseId(awardedBid, promise) : undefined]),
        ...keysOf('requirement', [requirement]),
      ],
      facts: {},
    })),
    ...(milestones ?? []).map(({ number, title, due, status, duties: fulfilled }) => ({
      key: keyOf('milestone', String(number)),
      title,
      up: keysOf('duty', fulfilled),
      facts: { due, status },
    })),
    ...evidence.map(({ duties: _, ...draft }) => draft),
    ...(scores ?? []).map(({ id, title, weight, indicator, duties: judged, points }) => ({
      key: keyOf('score', id),
      title,
      up: keysOf('duty', judged),
      facts: {
        weight,
        indicator,
        points,
        // A score rests on what was shown at the milestones of the duties that it judges.
        evidence: evidence
          .filter((one) => one.duties.some((duty) => judged?.includes(duty)))
          .map(({ key }) => key),
      },
    })),
  ];
}

function evidenceOf({
  number,
  evidence,
  documents,
  duties,
}: NonNullable<TraceParts['milestones']>[number]): (Draft & { duties: string[] })[] {
  const up = [keyOf('milestone', String(number))];
  return [
    ...documents.map(({ id, sha256, title }) => ({
      key: keyOf('evidence', `${number}/${id}`),
      title: title ?? id,
      up,
      facts: { documentId: id, sha256 },
      duties,
    })),
    ...evidence.map((text, n) => ({
      key: keyOf('evidence', `${number}/${n + 1}`),
      title: text,
      up,
      facts: {},
      duties,
    })),
  ];
}
