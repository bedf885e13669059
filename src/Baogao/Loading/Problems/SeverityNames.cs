using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Loading.Problems;

/// <summary>Severities for a reader.</summary>
public static class SeverityNames
{
    /// <summary>The name of a severity in a language: <c>warning</c>, <c>警告</c>.</summary>
    public static string In(this Severity severity, Language language) => CodeBook.Shared.NameOf("severities", severity.Token()).In(language);
}
