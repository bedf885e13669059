using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Baogao.Notebooks.Execution.Failures;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>Picks the user's own frames out of a stack trace.</summary>
internal static partial class StackFrames
{
    /// <summary>The innermost frames in submissions, and how many more there are.</summary>
    public static (IReadOnlyList<CellFrame> Frames, int More) Of(Exception exception, SourceBook book, int most)
    {
        // Line numbers are looked up only for as many frames as are shown: endless recursion has a hundred thousand.
        var all = new StackTrace(exception, fNeedFileInfo: false);
        var own = Enumerable.Range(0, all.FrameCount).Where(i => IsOwn(all.GetFrame(i)!)).ToArray();
        if (own.Length == 0)
        {
            return ([], 0);
        }

        var withLines = new StackTrace(exception, fNeedFileInfo: true);
        CellFrame[] frames =
        [
            .. own.Select(i => withLines.GetFrame(i)!).Where(frame => frame.GetFileName() is not null).Take(most)
                .Select(frame => new CellFrame(Member(frame.GetMethod()!), book.Place(frame.GetFileName()!, frame.GetFileLineNumber()))),
        ];
        return (frames, own.Length > most ? own.Length - most : 0);
    }

    private static bool IsOwn(StackFrame frame)
        => frame.GetMethod() is { } method && method.Module.Assembly.GetName().Name?.StartsWith(ScriptSettings.AssemblyNameStart, StringComparison.Ordinal) == true;

    private static string Member(MethodBase method)
    {
        var type = method.DeclaringType!;
        // Async functions and iterators run in a nested type that is named after them.
        var name = method.Name == "MoveNext" && Generated().Match(type.Name) is { Success: true } machine ? machine.Groups[1].Value : method.Name;
        if (LocalFunction().Match(name) is { Success: true } local)
        {
            return local.Groups[1].Value;
        }

        if (name.Contains(">b__", StringComparison.Ordinal))
        {
            return "a lambda";
        }

        if (name.Contains("<Initialize>", StringComparison.Ordinal) || name is "<Factory>" or "<Main>")
        {
            return "";
        }

        while (type is not null && type.Name.StartsWith('<'))
        {
            type = type.DeclaringType;
        }

        var owner = type is null || type.Name.StartsWith("Submission#", StringComparison.Ordinal) ? "" : type.Name.Split('`')[0] + ".";
        return name == ".ctor" ? $"new {owner.TrimEnd('.')}" : owner + name;
    }

    [GeneratedRegex("^<(.+)>d(__.*)?$")]
    private static partial Regex Generated();

    [GeneratedRegex(@">g__([^|]+)\|")]
    private static partial Regex LocalFunction();
}
