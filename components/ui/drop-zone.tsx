'use client';

import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

export interface DropZoneProps {
  onFiles: (files: File[]) => void;
  /** File types for the picker, as in `accept`; the server checks again. */
  accept?: string;
  multiple?: boolean;
  /** Opens the camera of a phone directly, beside the picker. */
  camera?: boolean;
  /** Other sources: a button for the shelf of files. */
  children?: ReactNode;
  /** What may be dropped: "PDF, gambar, Word, Excel; paling besar 25 MB". */
  hint?: string;
  disabled?: boolean;
}

/** A place to drop files, with a picker for the keyboard and the phone. */
export function DropZone({
  onFiles,
  accept,
  multiple = true,
  camera,
  children,
  hint,
  disabled,
}: DropZoneProps) {
  const [over, setOver] = useState(false);
  const id = useId();

  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) take(event.dataTransfer.files);
  };
  const picker = (pickerId: string, capture: boolean, text: string, icon: 'upload' | 'camera') => (
    <label
      className="btn has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus"
      htmlFor={pickerId}
    >
      <Icon name={icon} />
      {text}
      <input
        id={pickerId}
        type="file"
        className="sr-only"
        accept={capture ? 'image/*' : accept}
        capture={capture ? 'environment' : undefined}
        multiple={multiple && !capture}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again after a failure.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the picker inside is the control
    <div
      className="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span className={cx('min-w-40 flex-1', disabled && 'text-ink-3')}>
        Letakkan berkas di sini, atau
        {hint && (
          <small className="block text-13" id={`${id}-hint`}>
            {hint}
          </small>
        )}
      </span>
      {picker(`${id}-file`, false, 'Pilih berkas', 'upload')}
      {camera && picker(`${id}-camera`, true, 'Kamera', 'camera')}
      {children}
    </div>
  );
}
