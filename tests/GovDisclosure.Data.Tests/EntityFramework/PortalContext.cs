using GovDisclosure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace GovDisclosure.Data.Tests.EntityFramework;

/// <summary>A host's context: tables of its own beside those of the register.</summary>
internal sealed class PortalContext(DbContextOptions<PortalContext> options) : DbContext(options)
{
    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<OldApplication> OldApplications => Set<OldApplication>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseGovDisclosure();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.UseGovDisclosure();
}

/// <summary>Something of the host that holds a day and an outcome.</summary>
internal sealed class Notice
{
    public int Id { get; set; }

    public LocalDate PostedOn { get; set; }

    public Outcome? Outcome { get; set; }
}

/// <summary>A request as a host's own table has it.</summary>
internal sealed class OldApplication
{
    public int Id { get; set; }

    public string Code { get; set; } = string.Empty;

    public string Department { get; set; } = string.Empty;

    public LocalDate AddDate { get; set; }

    public LocalDate? ReplyDate { get; set; }

    public bool IsOrganization { get; set; }
}
