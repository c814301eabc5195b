import * as v from 'valibot';

/** Keeps the entries that are what they should be: one bad name must not cost the others. */
export function entriesOf<const Entry extends v.GenericSchema>(entry: Entry) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((entries) =>
      entries.flatMap((value): v.InferOutput<Entry>[] => {
        const parsed = v.safeParse(entry, value, { abortEarly: true });
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );
}
