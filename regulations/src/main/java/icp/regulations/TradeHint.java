package icp.regulations;

import icp.contracts.Text;

/**
 * A trade that words hint at.
 *
 * @param word what hints at it: a word of the book, as it stands there
 */
public record TradeHint(String trade, Text name, String word) {}
