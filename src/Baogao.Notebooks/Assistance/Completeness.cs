namespace Baogao.Notebooks.Assistance;

/// <summary>Whether a cell can be run as it stands.</summary>
public enum CompletenessStatus
{
    /// <summary>It can.</summary>
    Complete,

    /// <summary>More has to come: a bracket, a text or a comment is open, or a statement has no end.</summary>
    Incomplete,

    /// <summary>Nothing that comes after it can mend it.</summary>
    Invalid,

    /// <summary>The question could not be answered.</summary>
    Unknown,
}

/// <summary>Whether a cell can be run, and how to go on where it cannot.</summary>
/// <param name="Status">Whether it can be run.</param>
/// <param name="Indent">The spaces that the next line begins with; empty unless the cell is incomplete, and inside texts and comments.</param>
public sealed record Completeness(CompletenessStatus Status, string Indent);
