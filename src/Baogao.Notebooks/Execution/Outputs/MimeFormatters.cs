using Microsoft.DotNet.Interactive.Formatting;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>How a host gives a type several MIME types at once, so that each front end draws the one it draws best.</summary>
public static class MimeFormatters
{
    /// <summary>
    /// Shows every <typeparamref name="T"/> (and what derives from it) in all of these MIME types, the best first. The registration holds for
    /// the process and replaces an earlier one. A type such as <c>application/vnd.plotly.v1+json</c> is stored as a JSON value, not as a string.
    /// </summary>
    /// <param name="formats">MIME type and the text of the value in it.</param>
    public static void Register<T>(params IReadOnlyList<(string MimeType, Func<T, string> Format)> formats)
    {
        foreach (var (mimeType, format) in formats)
        {
            Formatter.Register<T>((value, writer) => writer.Write(format(value)), mimeType);
        }

        Formatter.SetPreferredMimeTypesFor(typeof(T), [.. formats.Select(each => each.MimeType)]);
    }

    /// <summary>
    /// Lets every <typeparamref name="T"/> be stored whole up to 64 MB, whatever the limit of an output: half of a picture is no use, and a type
    /// whose size follows from its data cannot write without end.
    /// </summary>
    public static void KeepWhole<T>() => Whole.TryAdd(typeof(T), true);

    /// <summary>The limit in bytes for what a value is formatted as.</summary>
    internal static int Limit(object? value, int limit) => value is not null && Whole.Keys.Any(type => type.IsInstanceOfType(value)) ? Math.Max(limit, MostWhole) : limit;

    private const int MostWhole = 64 << 20;

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, bool> Whole = [];
}
