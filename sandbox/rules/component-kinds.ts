import {
  address,
  asFields,
  asList,
  both,
  type Fields,
  type Form,
  flag,
  integer,
  isFields,
  list,
  matches,
  oneOf,
  type Path,
  type Rule,
  shape,
  snowflake,
  text,
} from './form.ts';

/** Where a component may stand. `legacy` is the top of a message without the Components V2 flag. */
export type Place = 'legacy' | 'top' | 'container' | 'row' | 'modalRow' | 'section' | 'accessory' | 'modal' | 'label';

interface ComponentKind {
  places: Place[];
  rule: Rule;
  /** Fields that hold components again, and the place these stand in. */
  inner?: { field: 'components' | 'accessory' | 'component'; place: Place; min: number; max: number }[];
}

const customId = text(1, 100);
const emoji = shape({ id: snowflake, name: text(0, 100), animated: flag });
/** A file of the message itself or a picture from anywhere. */
const media = shape({ url: address(2_048, 'http', 'https', 'attachment') }, 'url');
const attached = matches(/^attachment:\/\/\S+$/, 'Scheme must be one of (attachment).');
const choice = { value: text(1, 100), label: text(1, 100), description: text(0, 100) };
const selectFields = {
  custom_id: customId,
  placeholder: text(0, 150),
  min_values: integer(0, 25),
  max_values: integer(1, 25),
  required: flag,
  disabled: flag,
};
const entitySelect = shape(
  {
    ...selectFields,
    default_values: list(shape({ id: snowflake, type: oneOf('user', 'role', 'channel') }, 'id', 'type'), 0, 25),
  },
  'custom_id',
);

/** Every component type the sandbox knows: its fields with their limits, and where it may stand. */
export const COMPONENT_KINDS: Record<number, ComponentKind> = {
  1: {
    places: ['legacy', 'top', 'container', 'modal'],
    rule: oneKindOfRow,
    inner: [{ field: 'components', place: 'row', min: 1, max: 5 }],
  },
  2: {
    places: ['row', 'accessory'],
    rule: both(
      shape(
        {
          style: integer(1, 6),
          label: text(0, 80),
          emoji,
          custom_id: customId,
          url: address(512, 'http', 'https', 'discord'),
          sku_id: snowflake,
          disabled: flag,
        },
        'style',
      ),
      buttonFits,
    ),
  },
  3: {
    places: ['row', 'label'],
    rule: both(
      shape(
        { ...selectFields, options: list(shape({ ...choice, emoji, default: flag }, 'value', 'label'), 1, 25) },
        'custom_id',
        'options',
      ),
      choicesFit,
    ),
  },
  4: {
    places: ['modalRow', 'label'],
    rule: shape(
      {
        custom_id: customId,
        style: oneOf(1, 2),
        label: text(1, 45),
        min_length: integer(0, 4_000),
        max_length: integer(1, 4_000),
        required: flag,
        value: text(0, 4_000),
        placeholder: text(0, 100),
      },
      'custom_id',
      'style',
    ),
  },
  5: { places: ['row', 'label'], rule: both(entitySelect, choicesFit) },
  6: { places: ['row', 'label'], rule: both(entitySelect, choicesFit) },
  7: { places: ['row', 'label'], rule: both(entitySelect, choicesFit) },
  8: {
    places: ['row', 'label'],
    rule: both(entitySelect, choicesFit, shape({ channel_types: list(integer(0, 16), 0, 25) })),
  },
  9: {
    places: ['top', 'container'],
    rule: shape({}),
    inner: [
      { field: 'components', place: 'section', min: 1, max: 3 },
      { field: 'accessory', place: 'accessory', min: 1, max: 1 },
    ],
  },
  10: { places: ['top', 'container', 'section', 'modal'], rule: shape({ content: text(1, 4_000) }, 'content') },
  11: { places: ['accessory'], rule: shape({ media, description: text(0, 1_024), spoiler: flag }, 'media') },
  12: {
    places: ['top', 'container'],
    rule: shape({ items: list(shape({ media, description: text(0, 1_024), spoiler: flag }, 'media'), 1, 10) }, 'items'),
  },
  13: { places: ['top', 'container'], rule: shape({ file: shape({ url: attached }, 'url'), spoiler: flag }, 'file') },
  14: { places: ['top', 'container'], rule: shape({ divider: flag, spacing: oneOf(1, 2) }) },
  17: {
    places: ['top'],
    rule: shape({ accent_color: integer(0, 0xffffff), spoiler: flag }),
    inner: [{ field: 'components', place: 'container', min: 1, max: 40 }],
  },
  18: {
    places: ['modal'],
    rule: shape({ label: text(1, 45), description: text(0, 100) }, 'label'),
    inner: [{ field: 'component', place: 'label', min: 1, max: 1 }],
  },
  19: {
    places: ['label'],
    rule: shape(
      { custom_id: customId, min_values: integer(0, 10), max_values: integer(1, 10), required: flag },
      'custom_id',
    ),
  },
  21: {
    places: ['label'],
    rule: shape(
      {
        custom_id: customId,
        required: flag,
        options: list(shape({ ...choice, default: flag }, 'value', 'label'), 2, 10),
      },
      'custom_id',
      'options',
    ),
  },
  22: {
    places: ['label'],
    rule: shape(
      {
        custom_id: customId,
        required: flag,
        min_values: integer(0, 10),
        max_values: integer(1, 10),
        options: list(shape({ ...choice, default: flag }, 'value', 'label'), 1, 10),
      },
      'custom_id',
      'options',
    ),
  },
  23: { places: ['label'], rule: shape({ custom_id: customId, default: flag }, 'custom_id') },
};

/** A row holds buttons, or one select, or (in an old-style modal) one text input. */
function oneKindOfRow(row: unknown, at: Path, form: Form): void {
  const types = asList(asFields(row).components).map((child) => asFields(child).type);
  const buttons = types.filter((type) => type === 2).length;
  if (types.length > 1 && buttons < types.length) {
    form.refuse(
      [...at, 'components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      'The specified component exceeds the maximum width',
    );
  }
}

function buttonFits(value: unknown, at: Path, form: Form): void {
  if (!isFields(value)) return;
  const has = (key: string) => value[key] !== undefined && value[key] !== null;
  const needed = value.style === 5 ? 'url' : value.style === 6 ? 'sku_id' : 'custom_id';
  for (const key of ['url', 'sku_id', 'custom_id']) {
    if (key === needed && !has(key))
      form.refuse([...at, key], 'BASE_TYPE_REQUIRED', `A ${key} is required for this button style`);
    if (key !== needed && has(key))
      form.refuse([...at, key], 'BUTTON_COMPONENT_FIELD_NOT_ALLOWED', `A ${key} cannot be used with this button style`);
  }
  if (value.style !== 6 && !value.label && !has('emoji')) {
    form.refuse(at, 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or an emoji is required');
  }
}

function choicesFit(value: unknown, at: Path, form: Form): void {
  const select = asFields(value);
  const { min, max } = bounds(select);
  if (min > max)
    form.refuse(
      [...at, 'min_values'],
      'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE',
      'Min values is greater than max values',
    );
  const options = asList(select.options).map(asFields);
  if (Array.isArray(select.options) && max > options.length) {
    form.refuse([...at, 'max_values'], 'BASE_TYPE_MAX_LENGTH', 'Max values exceeds the number of options');
  }
  if (options.filter((option) => option.default === true).length > max) {
    form.refuse(
      [...at, 'options'],
      'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      'More options are default than may be chosen',
    );
  }
  const seen = new Set<unknown>();
  options.forEach(({ value: optionValue }, index) => {
    if (seen.has(optionValue)) {
      form.refuse(
        [...at, 'options', index, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    }
    seen.add(optionValue);
  });
}

/** How many values may be chosen; both are 1 unless said. */
export function bounds(select: Fields): { min: number; max: number } {
  return {
    min: typeof select.min_values === 'number' ? select.min_values : 1,
    max: typeof select.max_values === 'number' ? select.max_values : 1,
  };
}
