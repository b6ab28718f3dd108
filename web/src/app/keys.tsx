import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/words.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { appWords } from './words.ts';

interface Acts {
  search: () => void;
  inbox: () => void;
  projects: () => void;
  help: () => void;
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** / searches, g i and g p go places, ? explains. Never while somebody types or a question is open. */
export function useKeys(acts: Acts): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    let going = 0;
    const hear = (event: KeyboardEvent) => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        typing(event.target) ||
        document.querySelector('dialog[open]')
      )
        return;
      const { search, inbox, projects, help } = latest.current;
      const went = performance.now() - going < 1500;
      going = event.key === 'g' ? performance.now() : 0;
      const act =
        event.key === '/'
          ? search
          : event.key === '?'
            ? help
            : went && event.key === 'i'
              ? inbox
              : went && event.key === 'p'
                ? projects
                : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

export function KeyHelp({ onClose }: { onClose: () => void }) {
  const words = useWords(appWords);
  const keys: [string, string][] = [
    ['/', words.keySearch],
    ['g i', words.keyInbox],
    ['g p', words.keyProjects],
    ['j k', words.keyRows],
    ['Enter', words.keyOpen],
    ['?', words.keyHelp],
  ];
  return (
    <Dialog title={words.keys} onClose={onClose}>
      <dl className="facts">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
