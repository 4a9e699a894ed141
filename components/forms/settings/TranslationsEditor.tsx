import { useState } from 'react'
import type { FieldTranslation } from '@/src/domain/forms/formFieldSchema'
import { formLanguages } from '@/src/domain/forms/formLanguages'
import { SelectControl } from '../controls/SelectControl'
import { TextControl } from '../controls/TextControl'
import type { DraftField } from '../model/DraftField'
import { hasOptions } from '../model/hasOptions'
import { useFields } from '../useFields'
import { languageChoices } from './languageChoices'
import { languageName } from './languageName'

type Props = { field: DraftField; index: number }
type Word = 'label' | 'help' | 'placeholder' | 'section'

/** The words of one field in other languages. A language that another field has is offered here too. */
export function TranslationsEditor({ field, index }: Props) {
  const { fields, dispatch } = useFields()
  const [added, setAdded] = useState<string[]>([])
  const languages = [...new Set([...formLanguages(fields), ...added])].sort()
  const [shown, setShown] = useState('')
  const language = languages.includes(shown) ? shown : ''
  const words = field.translations?.find((each) => each.language === language) ?? { language }
  const set = (change: Partial<FieldTranslation>) =>
    dispatch({
      kind: 'patch',
      key: field.key,
      patch: {
        translations: [
          ...(field.translations ?? []).filter((each) => each.language !== language),
          { ...words, ...change },
        ],
      },
    })
  const line = (word: Word, label: string, own: string | undefined, rows?: number) =>
    own?.trim() ? (
      <TextControl
        wide
        label={label}
        rows={rows}
        maxLength={word === 'help' ? 2000 : 200}
        placeholder={own}
        value={words[word] ?? ''}
        onChange={(value) => set({ [word]: value })}
      />
    ) : null

  return (
    <fieldset className="sw-fields-translations" data-field={index}>
      <legend className="sw-fields-label">In other languages</legend>
      <div className="sw-fields-translations__pick">
        <SelectControl
          label="Language"
          value={language}
          options={[
            { value: '', label: languages.length === 0 ? 'Only as above' : 'As above' },
            ...languages.map((code) => ({ value: code, label: languageName(code) })),
          ]}
          help="Whoever set this language in their profile reads these words; what is left out is said as above."
          onChange={setShown}
        />
        <SelectControl
          label="Add a language"
          value=""
          options={[{ value: '', label: 'Choose…' }, ...languageChoices(languages)]}
          onChange={(code) => {
            if (code === '') return
            setAdded([...added, code])
            setShown(code)
          }}
        />
      </div>
      {language === '' ? null : (
        <div className="sw-fields-translations__words" lang={language}>
          {line('label', 'Label', field.label)}
          {line('help', 'Help', field.help, 2)}
          {line('placeholder', 'Placeholder', field.placeholder)}
          {line('section', 'Heading above', field.section)}
          {hasOptions(field.type)
            ? field.options.map((option) => (
                <TextControl
                  key={option.key}
                  wide
                  label={`Option “${option.label || option.value}”`}
                  maxLength={200}
                  placeholder={option.label}
                  value={words.options?.find(({ value }) => value === option.value)?.label ?? ''}
                  onChange={(label) =>
                    set({
                      options: [
                        ...(words.options ?? []).filter(({ value }) => value !== option.value),
                        { value: option.value, label },
                      ],
                    })
                  }
                />
              ))
            : null}
        </div>
      )}
    </fieldset>
  )
}
