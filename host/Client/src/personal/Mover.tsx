import { Button } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useTexts } from '../i18n/language';

interface MoverProps {
  readonly caption: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onShift: (by: -1 | 1) => void;
}

/** Moves something in a list a place up or down. */
export function Mover({ caption, first, last, onShift }: MoverProps) {
  const { personal: texts } = useTexts();
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUpRegular />}
        aria-label={texts.up(caption)}
        disabledFocusable={first}
        onClick={() => {
          onShift(-1);
        }}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={texts.down(caption)}
        disabledFocusable={last}
        onClick={() => {
          onShift(1);
        }}
      />
    </>
  );
}

/** Alt with an arrow does the same from anywhere in the item. */
export function shiftOf(event: { readonly altKey: boolean; readonly key: string }): -1 | 1 | null {
  if (!event.altKey) return null;
  return event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
}
