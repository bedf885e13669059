using System.Text.RegularExpressions;
using Baogao.Model;

namespace Baogao.Targets;

/// <summary>The words of a target in two parts: those that bind its number, and the effort beyond it that follows.</summary>
/// <param name="Words">The words of the number (左右, 力争…以上), or all words of a target without a number; null where there are none.</param>
/// <param name="Tail">What follows the number (在实际工作中努力争取更好结果); null where nothing does.</param>
public sealed record TargetWording(string? Words, string? Tail)
{
    /// <summary>An effort towards something better or more. 力争 alone binds the number, so that 力争…以上 is no tail.</summary>
    private static readonly Regex Effort = new(@"(?:^|…)(?<tail>[^…]{0,12}?(?:努力|力争|奋力|全力|尽力|争取)[^…]{0,12}?(?:更好|更高|更大|更快|更优|更多)[^…]{0,6})$", RegexOptions.CultureInvariant);

    /// <summary>Divides the words of a target with a number where the tail begins. A mark … divides words that do not stand together in the text.</summary>
    /// <param name="target">A target or a stretch target.</param>
    public static TargetWording Of(Figure target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target is not { Value: not null, Wording: { } wording } || Effort.Match(wording) is not { Success: true } found)
        {
            return new TargetWording(target.Wording, null);
        }

        var words = wording[..found.Index];
        return new TargetWording(words.Length == 0 ? null : words, found.Groups["tail"].Value);
    }
}
