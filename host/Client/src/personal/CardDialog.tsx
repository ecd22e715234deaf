import { useState } from 'react';
import { useTexts } from '../i18n/language';
import { ArrangeDialog } from './ArrangeDialog';
import type { ArrangedField, ArrangedSection } from './cardChoice';
import { FieldItem } from './FieldItem';
import { shifted } from './order';
import { SectionItem } from './SectionItem';

interface CardDialogProps {
  readonly sections: readonly ArrangedSection[];
  /** Null brings back those of the page. */
  readonly onChoose: (sections: readonly ArrangedSection[] | null) => void;
  readonly onClose: () => void;
}

/** Personaliseren: which sections and fields a card has for this user, in which order, and what stays behind "meer weergeven". */
export function CardDialog({ sections, onChoose, onClose }: CardDialogProps) {
  const { personal: texts } = useTexts();
  const [draft, setDraft] = useState(sections);
  const [open, setOpen] = useState<string | null>(null);
  const [told, tell] = useState('');

  const change = (section: ArrangedSection, to: Partial<ArrangedSection>) => {
    setDraft(draft.map((other) => (other === section ? { ...other, ...to } : other)));
  };
  const place = (caption: string, index: number, count: number) => {
    tell(texts.moved(caption, index + 1, count));
  };
  const changeField = (section: ArrangedSection, index: number, to: ArrangedField) => {
    change(section, { fields: section.fields.with(index, to) });
  };

  return (
    <ArrangeDialog
      title={texts.cardTitle}
      help={texts.cardHelp}
      told={told}
      canFinish={draft.some(({ visible }) => visible)}
      onReset={() => {
        onChoose(null);
      }}
      onFinish={() => {
        onChoose(draft);
      }}
      onClose={onClose}
    >
      {draft.map((section, index) => (
        <SectionItem
          key={section.id}
          section={section}
          first={index === 0}
          last={index === draft.length - 1}
          open={open === section.id}
          onOpen={(opens) => {
            setOpen(opens ? section.id : null);
          }}
          onVisible={(visible) => {
            change(section, { visible });
          }}
          onShift={(by) => {
            setDraft(shifted(draft, index, by));
            place(section.caption, index + by, draft.length);
          }}
        >
          {section.fields.map((field, at) => (
            <FieldItem
              key={field.field.pad}
              arranged={field}
              first={at === 0}
              last={at === section.fields.length - 1}
              onChange={(to) => {
                changeField(section, at, to);
              }}
              onShift={(by) => {
                change(section, { fields: shifted(section.fields, at, by) });
                place(field.field.titel, at + by, section.fields.length);
              }}
            />
          ))}
        </SectionItem>
      ))}
    </ArrangeDialog>
  );
}
