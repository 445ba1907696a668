package org.parallax.cli;

import java.util.function.Function;

/// Turns results into text. Shared by threads.
///
/// @param header what comes before all results, perhaps nothing
/// @param text a result, ending in a line end
record ResultWriter<T>(String header, Function<T, String> text) {}
