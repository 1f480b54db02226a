/**
 * What would have had to be otherwise for a better grade (nhìn lại: lẽ ra phải khác đi điều gì): the smallest differences
 * in the facts that people act on, each graded again before it is told, or what stood in the way instead. A reading of a
 * year as it was; nothing here changes a record.
 */
package vn.minhxet.hindsight;
