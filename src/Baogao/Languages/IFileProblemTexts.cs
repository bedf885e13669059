namespace Baogao.Languages;

/// <summary>What is wrong with the folder and the files of an edition, or with another file that is read: what, expected, mend.</summary>
internal interface IFileProblemTexts
{
    string FolderIsAFile();

    /// <remarks><paramref name="near"/>: editions whose names are like the one that was written, nearest first. <paramref name="siblings"/>: the first of the editions that lie beside it.</remarks>
    string FolderMissing(IReadOnlyList<string> near, IReadOnlyList<string> siblings);

    /// <summary>An edition that was given by its name is nowhere.</summary>
    /// <remarks><paramref name="looked"/>: the folders that were searched, the nearest first; none where there is no folder <c>data/</c>. <paramref name="near"/>: names like the one that was written, nearest first. <paramref name="found"/>: the editions that there are.</remarks>
    string EditionMissing(IReadOnlyList<string> looked, IReadOnlyList<string> near, IReadOnlyList<string> found);

    string PackageMissing();

    string TableFileMissing();

    string FileNotDeclared();

    string FileElsewhere();

    string FileIsLink();

    string FileMissing();

    string FileIsFolder();

    string LinkIsDead();

    string FileEmpty();

    string FileNotOpened();

    string FileUnreadable();

    string FileTooLarge(int megabytes);

    string TableTooLarge(int megabytes, int mostMegabytes);

    /// <remarks><paramref name="isTable"/>: true for a table, which Excel may have written.</remarks>
    string FileIsUtf16(bool isTable);

    string FileIsGbk(bool isTable);

    string ByteNotUtf8();

    string MoreProblems(int more, int listed);
}
