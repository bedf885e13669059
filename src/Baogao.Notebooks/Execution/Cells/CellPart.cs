namespace Baogao.Notebooks.Execution;

/// <summary>A piece of a cell that is carried out by itself, in the order of the cell.</summary>
/// <param name="Line">The line where it starts, from 1.</param>
internal abstract record CellPart(int Line);

/// <summary>C#, with empty lines before it so that its line numbers are the cell's.</summary>
internal sealed record CodePart(int Line, string Code) : CellPart(Line);

/// <summary>Text that is shown as it is.</summary>
internal sealed record TextPart(int Line, string MimeType, string Text) : CellPart(Line);

/// <summary><c>#!import</c></summary>
internal sealed record ImportPart(int Line, string Path) : CellPart(Line);

/// <summary><c>#r "nuget: Id, Version"</c></summary>
internal sealed record PackagePart(int Line, string Id, string? Version) : CellPart(Line);

/// <summary><c>#!time</c>: from here to the end of the cell.</summary>
internal sealed record TimePart(int Line) : CellPart(Line);
