namespace Baogao.Notebooks.Documents;

/// <summary>The largest files that are read, in megabytes. A larger one is refused before it is opened.</summary>
public static class FileLimits
{
    /// <summary>Of a notebook with its outputs.</summary>
    public const int Notebook = 64;

    /// <summary>Of a script that is imported or loaded, and of a file of parameters.</summary>
    public const int Script = 16;

    /// <summary>Of an assembly that a cell references.</summary>
    public const int Assembly = 512;
}
