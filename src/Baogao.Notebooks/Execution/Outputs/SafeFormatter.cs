using Microsoft.DotNet.Interactive.Formatting;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>
/// A formatter that a cell registered, made safe for use within tables and objects: where it fails, its value alone is shown in the default form,
/// with a note.
/// </summary>
internal sealed class SafeFormatter(ITypeFormatter formatter) : ITypeFormatter
{
    private static readonly Lock Gate = new();
    private static HashSet<ITypeFormatter> trusted = [];

    public string MimeType => formatter.MimeType;

    public Type Type => formatter.Type;

    /// <summary>Takes the formatters registered so far as those of this project, which need no safe one.</summary>
    public static void TrustRegistered()
    {
        lock (Gate)
        {
            trusted = [.. Formatter.RegisteredFormatters(includeDefaults: false)];
        }
    }

    /// <summary>Puts a safe one before each formatter of a MIME type that cells registered. False where there is none that is not safe yet.</summary>
    public static bool Install(string mimeType)
    {
        lock (Gate)
        {
            var own = Formatter.RegisteredFormatters(includeDefaults: false).Where(each => each.MimeType == mimeType).ToList();
            var newest = own.GroupBy(each => each.Type).Select(group => group.First()).Where(each => each is not SafeFormatter && !trusted.Contains(each)).ToList();
            foreach (var each in Enumerable.Reverse(newest))
            {
                Formatter.Register(new SafeFormatter(each));
            }

            return newest.Count > 0;
        }
    }

    public bool Format(object instance, FormatContext context)
    {
        var writer = new LimitedWriter(int.MaxValue);
        try
        {
            using var own = new FormatContext(writer);
            if (!formatter.Format(instance, own))
            {
                return false;
            }
        }
        catch (Exception e) when (!DefaultFormat.IsStop(e))
        {
            writer = DefaultFormat.Write(instance, MimeType, int.MaxValue);
            writer.Write(DefaultFormat.Note(instance, MimeType, e));
        }

        context.Writer.Write(writer.ToString());
        return true;
    }
}
