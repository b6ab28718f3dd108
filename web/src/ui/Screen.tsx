import { type ReactNode, useEffect } from 'react';

interface Props {
  title: string;
  /** Beside the title, smaller: the case's number, its body. */
  under?: ReactNode;
  /** Where one is, from the list down. */
  crumbs?: ReactNode;
  /** Buttons at the right. */
  right?: ReactNode;
  children: ReactNode;
}

/** A screen: its heading, which is also the title of the tab, and what can be done from here. */
export function Screen({ title, under, crumbs, right, children }: Props) {
  useEffect(() => {
    document.title = title ? `${title} · 购服` : '购服';
  }, [title]);
  return (
    <>
      {crumbs ? <div className="crumbs no-print">{crumbs}</div> : null}
      <div className="screen-head">
        <h1>{title}</h1>
        {under ? <span className="under">{under}</span> : null}
        {right ? <div className="right no-print">{right}</div> : null}
      </div>
      {children}
    </>
  );
}

/** A part of a screen under a heading of its own. */
export function Section({
  title,
  right,
  flush,
  children,
}: {
  title: ReactNode;
  right?: ReactNode;
  /** The content reaches the edges: tables. */
  flush?: boolean;
  children: ReactNode;
}) {
  return (
    <section className="section">
      <header>
        <h2>{title}</h2>
        {right ? <div className="right">{right}</div> : null}
      </header>
      <div className={flush ? 'inside flush' : 'inside'}>{children}</div>
    </section>
  );
}

/** Names and values; a fact without a value is not shown. */
export function Facts({ facts }: { facts: [name: string, value: ReactNode, wide?: boolean][] }) {
  const given = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="facts">
      {given.map(([name, value, wide]) => (
        <div key={name} className={wide ? 'wide' : undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export const Empty = ({ children }: { children: ReactNode }) => <p className="empty">{children}</p>;
