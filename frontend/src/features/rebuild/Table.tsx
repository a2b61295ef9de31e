import type { ReactNode } from "react";

import styles from "./Rebuild.module.css";

/** A table that is moved sideways where it is too wide, by keys as well. */
export function Table({ name, columns, children }: { name: string; columns: string[]; children: ReactNode }) {
  return (
    <div role="region" aria-label={name} tabIndex={0} className={styles.table}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
