using Baogao.Languages;

namespace Baogao.Model;

/// <summary>What the codes that the library ships are called for a reader. Where a report is at hand, <see cref="Report.Codes"/> knows the edition's own too.</summary>
internal static class Coding
{
    /// <summary>True for a code that has a name.</summary>
    public static bool Knows(string code) => CodeBook.Shared.Knows(code);

    /// <summary>The name of a code; a code that has none as it is written.</summary>
    public static string Name(string code, Language language) => CodeBook.Shared.Name(code, language);
}
