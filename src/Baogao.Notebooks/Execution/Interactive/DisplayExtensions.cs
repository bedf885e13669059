using Baogao.Notebooks.Execution.Outputs;
using Microsoft.DotNet.Interactive.Formatting.TabularData;

#pragma warning disable IDE0130

namespace Microsoft.DotNet.Interactive;

/// <summary><c>x.Display()</c>, as in .NET Interactive.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows this value in the MIME types given, or in those that its type prefers.</summary>
    /// <exception cref="InvalidOperationException">The code does not run in a cell.</exception>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes)
        => new(Kernel.Cell.Display(value, mimeTypes), mimeTypes);

    /// <summary>Shows a sequence as a table: a row for each element, a column for each of its properties.</summary>
    /// <exception cref="InvalidOperationException">The code does not run in a cell.</exception>
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T> source) => TabularDataResourceFormatter.ToTabularDataResource(source).Display("text/html");

    /// <summary>Shows a text that already is of this MIME type.</summary>
    /// <exception cref="InvalidOperationException">The code does not run in a cell.</exception>
    public static DisplayedValue DisplayAs(this string value, string mimeType)
        => new(Kernel.Cell.Show(MimeBundle.OfText(mimeType, value)), [mimeType]);
}
