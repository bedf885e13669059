namespace Baogao.Exchange.Workbooks;

/// <summary>A file cannot be read as the workbook of an edition. The message names the file, says why and how to mend it.</summary>
public sealed class WorkbookRefusedException : Exception
{
    internal WorkbookRefusedException(string path, string reason, Exception? cause = null)
        : base($"{path}: {reason}", cause)
    {
    }
}
