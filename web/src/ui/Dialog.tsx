import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../i18n/words.ts';
import { uiWords } from './words.ts';

interface Props {
  title: string;
  onClose: () => void;
  /** Something is filled in that closing would lose: Esc and a click beside it do not close then. */
  keeps?: boolean;
  children: ReactNode;
}

/** A question on top of the screen; the browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, keeps, children }: Props) {
  const words = useWords(uiWords);
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={place}
      className="dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        if (!keeps) onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" className="plain" aria-label={words.close} onClick={onClose}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}
