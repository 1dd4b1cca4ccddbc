package onrecord.crooked.page;

import java.awt.Color;

/** Breaks a law: windows live in another room. */
public record DrawsAWindow(Color color) {}
