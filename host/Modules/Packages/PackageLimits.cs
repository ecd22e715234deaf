namespace Leefbaarheid.Host.Modules.Packages;

/// <summary>How much a package may hold: far beyond any module, and far below what would fill a disk.</summary>
/// <param name="Entries">How many files, those of the packaging included.</param>
/// <param name="Bytes">How many bytes they are together when unpacked.</param>
/// <param name="Ratio">How many bytes may come out of one, in a file that matters.</param>
internal sealed record PackageLimits(int Entries = 5000, long Bytes = 512L * 1024 * 1024, int Ratio = 200)
{
    /// <summary>Files below this size may be as repetitive as they like.</summary>
    public const long SmallFile = 1024 * 1024;

    /// <summary>The longest path of a file inside a package.</summary>
    public const int PathLength = 200;
}
