import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useId } from 'react';
import { useTexts } from '../i18n/language';
import type { ArrangedSection } from './cardChoice';
import { Mover, shiftOf } from './Mover';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  fields: { listStyleType: 'none', margin: 0, padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}` },
});

interface SectionItemProps {
  readonly section: ArrangedSection;
  readonly first: boolean;
  readonly last: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onVisible: (visible: boolean) => void;
  readonly onShift: (by: -1 | 1) => void;
  /** Its fields, to be seen when it is open. */
  readonly children: ReactNode;
}

/** A section in the list of sections. */
export function SectionItem({ section, first, last, open, onOpen, onVisible, onShift, children }: SectionItemProps) {
  const styles = useStyles();
  const { personal: texts } = useTexts();
  const fields = useId();
  return (
    <li
      className={styles.item}
      onKeyDown={(event) => {
        const by = shiftOf(event);
        if (by === null || event.defaultPrevented) return;
        event.preventDefault();
        onShift(by);
      }}
    >
      <div className={styles.bar}>
        <span className={styles.name}>
          <Checkbox
            label={section.caption}
            checked={section.visible}
            onChange={(_, { checked }) => {
              onVisible(checked === true);
            }}
          />
        </span>
        {section.fields.length > 0 && (
          <Button
            appearance="subtle"
            size="small"
            icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={open}
            aria-controls={fields}
            onClick={() => {
              onOpen(!open);
            }}
          >
            {texts.fields}
          </Button>
        )}
        <Mover caption={section.caption} first={first} last={last} onShift={onShift} />
      </div>
      <ul id={fields} className={styles.fields} hidden={!open}>
        {open && children}
      </ul>
    </li>
  );
}
