using System.Globalization;
using System.Text;

namespace Baogao.Checking.Text;

/// <summary>The form in which quotes and the source are compared: Unicode NFKC (full width becomes half width), without white space and without what cannot be seen.</summary>
internal static class NormalText
{
    internal static string Of(string text)
    {
        var normal = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKC))
        {
            if (Stays(character))
            {
                normal.Append(character);
            }
        }

        return normal.ToString();
    }

    /// <summary>False for white space, control characters and marks without width.</summary>
    internal static bool Stays(char character)
        => !char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format);
}
