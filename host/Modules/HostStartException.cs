namespace Leefbaarheid.Host.Modules;

/// <summary>The host cannot start at all: its configuration is wrong, or a required module is not available.</summary>
internal sealed class HostStartException(string message, Exception? inner = null) : Exception(message, inner);
