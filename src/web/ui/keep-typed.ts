type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Looks at what stands in the page's fields before its script takes them over, and answers what gives it back
 * after. On a slow phone a page can be typed into seconds before its script has arrived; taking the page over
 * sets each field to what the server sent, and would wipe that out.
 *
 * @returns gives back what was lost, and tells the page of it as if it were typed now
 */
export function keepTyped(): () => void {
  const kept = [...document.querySelectorAll<Control>('input, textarea, select')].flatMap(keeping);
  return () => {
    for (const giveBack of kept) giveBack();
  };
}

/** How one field gets back what it holds now; nothing where a person has changed nothing. */
function keeping(field: Control): (() => void)[] {
  if (field instanceof HTMLSelectElement) {
    const { value } = field;
    if (field.multiple || value === sentChoice(field)) return [];
    return [() => give(field, 'change', field.value !== value, () => (field.value = value))];
  }
  if (field instanceof HTMLInputElement) {
    if (['hidden', 'file', 'submit', 'button'].includes(field.type)) return [];
    if (field.type === 'checkbox' || field.type === 'radio') {
      const { checked } = field;
      if (checked === field.defaultChecked) return [];
      const set = () => (field.checked = checked);
      return [() => give(field, 'change', field.checked !== checked, set)];
    }
  }
  const { value, selectionStart, selectionEnd } = field;
  if (value === field.defaultValue) return [];
  const set = () => {
    field.value = value;
    if (field === document.activeElement && selectionStart !== null) {
      field.setSelectionRange(selectionStart, selectionEnd);
    }
  };
  return [() => give(field, 'input', field.value !== value, set)];
}

function give(field: Control, event: 'input' | 'change', isLost: boolean, set: () => void): void {
  if (!isLost || !field.isConnected) return;
  set();
  field.dispatchEvent(new Event(event, { bubbles: true }));
}

/** What a list showed when it came: the last option marked, else the first. */
function sentChoice(list: HTMLSelectElement): string | undefined {
  const options = [...list.options];
  return (options.findLast((option) => option.defaultSelected) ?? options[0])?.value;
}
