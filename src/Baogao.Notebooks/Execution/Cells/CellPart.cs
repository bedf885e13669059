using Baogao.Notebooks.Execution.Packages;

namespace Baogao.Notebooks.Execution.Cells;

/// <summary>A piece of a cell that is carried out by itself, in the order of the cell.</summary>
/// <param name="Line">The line where it starts, from 1.</param>
internal abstract record CellPart(int Line);

/// <summary>C#, with empty lines before it so that its line numbers are the cell's.</summary>
/// <param name="Line">The line where it starts, from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="RunsNothing">Whether it holds types and functions only.</param>
internal sealed record CodePart(int Line, string Code, bool RunsNothing = false) : CellPart(Line)
{
    /// <summary>This code and, behind it, that of a later part of the same cell.</summary>
    public CodePart With(CodePart later)
    {
        var (own, lines) = (Code.Split('\n'), later.Code.Split('\n'));
        own.CopyTo(lines, 0);
        return new CodePart(Line, string.Join('\n', lines), RunsNothing && later.RunsNothing);
    }
}

/// <summary>Text that is shown as it is.</summary>
internal sealed record TextPart(int Line, string MimeType, string Text) : CellPart(Line)
{
    /// <summary>What to say beside it, or null.</summary>
    public string? Note { get; init; }
}

/// <summary><c>#!import</c></summary>
internal sealed record ImportPart(int Line, string Path) : CellPart(Line);

/// <summary><c>#r "nuget: Id, Version"</c></summary>
internal sealed record PackagePart(PackageRequest Request) : CellPart(Request.Line);

/// <summary><c>#i "nuget: address"</c></summary>
internal sealed record PackageSourcePart(int Line, string Source) : CellPart(Line);

/// <summary><c>#!time</c>: from here to the end of the cell.</summary>
internal sealed record TimePart(int Line) : CellPart(Line);

/// <summary>A question to the engine: <c>#!who</c>, <c>#!whos</c>, <c>#!lsmagic</c>, <c>#!about</c>.</summary>
internal sealed record QuestionPart(int Line, string Name) : CellPart(Line);
