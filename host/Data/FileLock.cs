namespace Leefbaarheid.Host.Data;

/// <summary>Tells what it means that a file could not be opened for oneself alone.</summary>
internal static class FileLock
{
    /// <summary>
    /// True when another process has the file. Anything else, such as a disk that cannot be written, does not pass by waiting.
    /// </summary>
    public static bool IsHeldElsewhere(IOException failure)
    {
        const int sharingViolation = unchecked((int)0x80070020);
        const int lockViolation = unchecked((int)0x80070021);
        const int linuxWouldBlock = 11;
        const int macWouldBlock = 35;
        return failure.HResult is sharingViolation or lockViolation or linuxWouldBlock or macWouldBlock;
    }
}
