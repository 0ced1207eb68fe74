/**
 * The moves of a cooperative's assets (`$1`) with what took them back: a move counts on its own day, and
 * against itself on the day its entry was reversed. Columns: asset_id, kind, day, month, unit_id, office_id,
 * cost, accumulated, entry_id, and `is_back` for what was taken back. Everything the register says is a sum
 * over these rows, so that it cannot say anything else than the posted entries do.
 */
export const effectiveMoves = `(
  select m.asset_id, m.kind, m.day, m.month, m.unit_id, m.office_id, m.cost, m.accumulated, m.entry_id,
    false as is_back
  from asset_move m where m.org_id = $1
  union all
  select m.asset_id, m.kind, r.day, m.month, m.unit_id, m.office_id, -m.cost, -m.accumulated, r.id, true
  from asset_move m join entry r on r.org_id = m.org_id and r.reverses_id = m.entry_id
  where m.org_id = $1)`;
