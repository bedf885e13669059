using Baogao.Model;

namespace Baogao.Languages;

/// <summary>Names beside those of the list <c>commitments</c>.</summary>
internal static class CommitmentNames
{
    /// <summary>Of targets none of whose words is in the list.</summary>
    public static LocalText None { get; } = new("无此类措辞", "with no such word");
}
