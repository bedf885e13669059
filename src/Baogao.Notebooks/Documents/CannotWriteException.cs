namespace Baogao.Notebooks.Documents;

/// <summary>A file or a folder could not be written. What was there before is as it was.</summary>
public sealed class CannotWriteException : IOException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="path">The file or folder that was to be written.</param>
    /// <param name="cause">What the system said.</param>
    public CannotWriteException(string path, Exception cause)
        : base(Reason(path, cause), cause) => Path = path;

    /// <summary>The file or folder that was to be written.</summary>
    public string Path { get; }

    // errno on Unix, HRESULT of the Win32 error on Windows.
    private static string Reason(string path, Exception cause) => cause switch
    {
        UnauthorizedAccessException => "there is no right to write there",
        _ when cause.HResult is 28 or unchecked((int)0x80070070) or unchecked((int)0x80070027) => "the disk is full",
        _ when cause.HResult is 122 => "the quota on that disk is used up",
        // .NET tells EFBIG so.
        ArgumentOutOfRangeException => "the file is larger than this disk, or this account, allows",
        _ when cause.HResult is 30 or unchecked((int)0x80070013) => "that disk can only be read",
        _ when Taken(path) is { } file => $"{file} is a file, and a folder must be there",
        _ => cause.Message,
    };

    /// <summary>The file that stands where a folder must be, or null.</summary>
    private static string? Taken(string path)
    {
        for (var above = path; above is not null; above = System.IO.Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
            {
                return above == path ? System.IO.Path.GetFileName(path) : above;
            }
        }

        return null;
    }
}
