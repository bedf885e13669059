using System.Text;

namespace Baogao.Reading.Checking.Consistency;

/// <summary>Makes the name of a check from the data that it comes from.</summary>
internal static class Slug
{
    /// <summary>Words joined by underscores; letters, digits and points stay: <c>Growth_of_tax_revenue_in_2023_is_23.2_over_18.5</c>.</summary>
    internal static string Of(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var character in words.Replace("%", " percent", StringComparison.Ordinal).Replace("+", " plus ", StringComparison.Ordinal).Replace("/", " to ", StringComparison.Ordinal).Replace("−", "minus ", StringComparison.Ordinal))
        {
            var stays = char.IsLetterOrDigit(character) || character is '.' or '-' or '_';
            if (stays || (slug.Length > 0 && slug[^1] != '_'))
            {
                slug.Append(stays ? character : '_');
            }
        }

        return slug.ToString().TrimEnd('_');
    }
}
