using System.Collections.Concurrent;
using Leefbaarheid.Host.Logboek;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Leefbaarheid.Modules.Tests.Support;

/// <summary>Listens to EF Core's log for the statements that one host sends.</summary>
public sealed class StatementCounter : ILoggerProvider, ILogger
{
    public const string Category = DbLoggerCategory.Name + ".Database.Command";

    private readonly ConcurrentQueue<string> _statements = new();

    /// <summary>The statements that were sent while something ran.</summary>
    public async Task<IReadOnlyList<string>> DuringAsync(Func<Task> work)
    {
        _statements.Clear();
        await work();
        return [.. _statements];
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id == RelationalEventId.CommandExecuted.Id && formatter(state, exception) is var statement && !IsBehindTheBack(statement))
            _statements.Enqueue(statement);
    }

    /// <summary>Who read what is written when there is time for it: no part of what somebody asks, and it comes at any moment.</summary>
    private static bool IsBehindTheBack(string statement)
        => statement.Contains($"-- {Zaakzoeker.Merk}", StringComparison.Ordinal) || statement.Contains($"{nameof(Lezing)}\" (", StringComparison.Ordinal);

    public void Dispose()
    {
    }
}
