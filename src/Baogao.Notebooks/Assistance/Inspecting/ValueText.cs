using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;

namespace Baogao.Notebooks.Assistance.Inspecting;

/// <summary>
/// Values of a session in a few words. The user's own code may stand behind them: it runs on a thread of its own, and a type whose text
/// came too late once is not asked again.
/// </summary>
internal sealed class ValueText
{
    private const int MostCharacters = 200;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentDictionary<Type, bool> late = new();

    /// <summary>The value in at most 200 characters of one line, within a quarter of a second; null where its type has no text to tell.</summary>
    public async Task<string?> OfAsync(object? value)
    {
        if (value is null || late.ContainsKey(value.GetType()))
        {
            return value is null ? "null" : null;
        }

        var told = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => told.TrySetResult(Format(value))) { IsBackground = true, Name = "value", Priority = ThreadPriority.BelowNormal }.Start();
        try
        {
            return await told.Task.WaitAsync(Limit).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            late[value.GetType()] = true;
            return "(takes too long to show)";
        }
    }

    private static string? Format(object value)
    {
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            return value switch
            {
                string text => $"\"{Cut(text)}\"",
                char or bool => value.ToString(),
                IFormattable formattable => Cut(formattable.ToString(null, CultureInfo.InvariantCulture)),
                ICollection collection when HasOwnText(value) is false => Count(collection.Count),
                _ => HasOwnText(value) ? Cut(value.ToString() ?? "") : value.GetType().GetProperty("Count")?.GetValue(value) is int count ? Count(count) : null,
            };
        }
        catch (Exception e)
        {
            return $"(cannot be shown: {(e.InnerException ?? e).GetType().Name})";
        }
    }

    private static string Count(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "item" : "items")}");

    private static bool HasOwnText(object value)
    {
        var declaring = value.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType;
        return declaring != typeof(object) && declaring != typeof(ValueType);
    }

    private static string Cut(string text)
    {
        var length = Math.Min(text.Length, MostCharacters);
        length -= length < text.Length && char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
        return text[..length].ReplaceLineEndings(" ") + (length < text.Length ? "…" : "");
    }
}
