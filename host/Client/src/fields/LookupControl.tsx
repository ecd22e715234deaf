import { useState } from 'react';
import type { Lookup } from '../pages/definition';
import { textOf } from '../pages/values';
import type { ControlProps } from './editorField';
import { LookupBox } from './LookupBox';
import { LookupTags } from './LookupTags';

/** A record of another table, or several. */
export function LookupControl(props: ControlProps) {
  const lookup = props.field.opzoeken;
  if (!lookup) return null;
  return props.field.meervoudig ? <ManyControl {...props} lookup={lookup} /> : <LookupBox {...props} lookup={lookup} />;
}

/** Several records: those that are chosen, and a box for one more. */
function ManyControl(props: ControlProps & { readonly lookup: Lookup }) {
  const { field, value, display, onCommit } = props;
  const keys = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const [names, setNames] = useState<readonly string[]>(() => (display ? display.split(', ') : []));
  const change = (to: readonly unknown[], captions: readonly string[]) => {
    setNames(captions);
    onCommit(to, captions.join(', '));
  };
  return (
    <>
      <LookupTags
        names={keys.map((key, index) => names[index] ?? textOf(key))}
        onRemove={(index) => {
          change(keys.toSpliced(index, 1), names.toSpliced(index, 1));
        }}
      />
      <LookupBox
        {...props}
        field={{ ...field, verplicht: field.verplicht && keys.length === 0 }}
        value={null}
        display=""
        onCommit={(key, caption) => {
          if (key !== null && !keys.includes(key)) change([...keys, key], [...names, caption]);
        }}
      />
    </>
  );
}
