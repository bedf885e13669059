namespace Baogao.Reading.Sections;

/// <summary>A part of a report that a mark opens: 一、 (level 1), （一） (level 2), 1. (level 3). Level 0 is what stands before the first mark.</summary>
/// <param name="Path">Numbers of the section and the sections above it, with dots: <c>1.2</c>; <c>0</c> before the first mark.</param>
/// <param name="Level">0 to 3.</param>
/// <param name="Mark">The mark as written, normalised.</param>
/// <param name="Title">The heading, or the run-in title of the first sentence.</param>
/// <param name="Position">Where the mark stands in the text.</param>
public sealed record ReportSection(string Path, int Level, string Mark, string Title, int Position);
