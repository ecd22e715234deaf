using GreenDonut;
using HotChocolate.AspNetCore.Instrumentation;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Instrumentation;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Adds a listener to what happens. Without any listener nothing is told and nothing is paid for it.</summary>
    /// <typeparam name="T">
    /// A singleton that derives from <see cref="ExecutionDiagnosticEventListener"/>, <see cref="ServerDiagnosticEventListener"/> or
    /// <see cref="DataLoaderDiagnosticEventListener"/>.
    /// </typeparam>
    /// <param name="builder">The schema's configuration.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> derives from none of these.</exception>
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddDiagnosticEventListener(services => ActivatorUtilities.CreateInstance<T>(services));

    /// <summary>Adds a listener to what happens. Without any listener nothing is told and nothing is paid for it.</summary>
    /// <typeparam name="T">See the overload without a factory.</typeparam>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="diagnosticEventListenerFactory">Creates the listener.</param>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no listener.</exception>
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(
        this IRequestExecutorBuilder builder,
        Func<IServiceProvider, T> diagnosticEventListenerFactory)
        where T : class
    {
        var kind = Array.Find(
            [typeof(ExecutionDiagnosticEventListener), typeof(ServerDiagnosticEventListener), typeof(DataLoaderDiagnosticEventListener)],
            candidate => candidate.IsAssignableFrom(typeof(T)))
            ?? throw new NotSupportedException($"{typeof(T)} is no diagnostic event listener.");
        builder.Services.AddSingleton(kind, diagnosticEventListenerFactory);
        return builder;
    }
}
