using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures how requests are executed.</summary>
public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Changes how requests are executed.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="configure">Sets options; runs once, when the schema is built.</param>
    public static IRequestExecutorBuilder ModifyRequestOptions(
        this IRequestExecutorBuilder builder,
        Action<RequestExecutorOptions> configure)
        => builder.Contribute(new RequestOptionsContribution((_, options) => configure(options)));

    /// <summary>Changes how requests are executed.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="configure">Sets options; runs once, when the schema is built.</param>
    public static IRequestExecutorBuilder ModifyRequestOptions(
        this IRequestExecutorBuilder builder,
        Action<IServiceProvider, RequestExecutorOptions> configure)
        => builder.Contribute(new RequestOptionsContribution(configure));

    /// <summary>Builds the schema when the host starts, instead of at the first request.</summary>
    /// <param name="builder">The schema's configuration.</param>
    /// <param name="warmup">Runs once the schema is built and before the host serves requests, for example to execute typical ones.</param>
    /// <param name="keepWarm">True: also after the schema was built again. Here a schema is built once, so it makes no difference.</param>
    public static IRequestExecutorBuilder InitializeOnStartup(
        this IRequestExecutorBuilder builder,
        Func<IRequestExecutor, CancellationToken, Task>? warmup = null,
        bool keepWarm = false)
        => builder.Contribute(new InitializeOnStartupContribution(warmup, keepWarm));
}
