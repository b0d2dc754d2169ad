using System.Text;

namespace GovDisclosure.AspNetCore.Pages;

/// <summary>The style of the pages: colours and measures are variables that a host sets anew.</summary>
internal static class PortalStyle
{
    public static ReadOnlyMemory<byte> Bytes { get; } = Encoding.UTF8.GetBytes(Css);

    private const string Css = """
        :root{--gd-ink:#1a1a1a;--gd-soft:#4a4a4a;--gd-paper:#fff;--gd-ground:#f4f4f1;--gd-line:#b9b9b2;--gd-brand:#9b1c1c;--gd-brand-ink:#fff;--gd-link:#0b4f8a;--gd-bad:#a01515;--gd-warn:#7a4b00;--gd-good:#1d5c2b;--gd-font:"Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;--gd-serif:"Noto Serif CJK SC","Songti SC","SimSun",serif;--gd-width:76rem}
        .gd *,.gd *::before,.gd *::after{box-sizing:border-box}
        body.gd{margin:0;background:var(--gd-ground);color:var(--gd-ink);font:1rem/1.65 var(--gd-font);-webkit-text-size-adjust:100%}
        .gd a{color:var(--gd-link);text-underline-offset:.15em}
        .gd a:focus-visible,.gd button:focus-visible,.gd input:focus-visible,.gd select:focus-visible,.gd textarea:focus-visible,.gd summary:focus-visible,.gd [tabindex]:focus-visible{outline:3px solid var(--gd-link);outline-offset:2px}
        .gd-skip{position:absolute;left:-99rem}.gd-skip:focus{left:1rem;top:.5rem;background:var(--gd-paper);padding:.4rem .8rem;z-index:9}
        .gd-head{background:var(--gd-brand);color:var(--gd-brand-ink);display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;align-items:center;padding:.7rem max(1rem,calc((100% - var(--gd-width))/2))}
        .gd .gd-head a{color:var(--gd-brand-ink);padding:.35rem .1rem;display:inline-block}.gd-head p{margin:0}.gd-brand{font:700 1.15rem/1.4 var(--gd-serif)}.gd .gd-brand a{text-decoration:none}
        .gd-head nav{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;flex:1}.gd-head form{margin:0}.gd .gd-head button{background:none;border:1px solid;color:inherit;padding:.25rem .7rem}
        .gd main{max-width:var(--gd-width);margin:1.2rem auto 3rem;padding:1.4rem 1.6rem 2rem;background:var(--gd-paper)}.gd main:focus{outline:none}
        .gd h1{font:700 1.55rem/1.4 var(--gd-serif);margin:0 0 1rem;overflow-wrap:anywhere}.gd h1 small{font:400 1rem var(--gd-font);color:var(--gd-soft)}.gd h2{font-size:1.15rem;margin:1.4rem 0 .5rem}.gd h3{font-size:1.02rem;margin:1rem 0 .3rem}
        .gd-form fieldset{border:1px solid var(--gd-line);margin:0 0 1.1rem;padding:.6rem 1rem 1rem}.gd-form legend{font-weight:700;padding:0 .4rem}
        .gd-field{margin:.7rem 0;max-width:44rem}.gd-field label{display:block;font-weight:600}.gd-must{font-weight:400;color:var(--gd-bad);font-size:.9em}
        .gd input:not([type=file]):not([type=hidden]),.gd select,.gd textarea{font:inherit;color:inherit;background:var(--gd-paper);border:1px solid #767676;padding:.45rem .55rem;width:100%;min-height:2.6rem}
        .gd-field small{color:var(--gd-soft)}.gd-wrong input,.gd-wrong select,.gd-wrong textarea{border:2px solid var(--gd-bad)}p.gd-error,.gd .gd-findings .gd-error strong{color:var(--gd-bad)}.gd-field p{margin:.2rem 0}
        .gd button{font:inherit;font-weight:600;background:var(--gd-brand);color:var(--gd-brand-ink);border:0;padding:.55rem 1.3rem;min-height:2.6rem;cursor:pointer}
        .gd-problem{border:2px solid var(--gd-bad);padding:.5rem 1rem;margin:0 0 1rem}.gd-note{border-left:.3rem solid var(--gd-warn);background:#fbf5e8;padding:.5rem .9rem}.gd-none{color:var(--gd-soft)}
        .gd-card{border:1px solid var(--gd-line);padding:.2rem 1rem .8rem;margin:1rem 0}.gd-big{font-size:1.1rem;display:flex;flex-wrap:wrap;gap:.1rem .9rem}.gd-head form span{margin-right:.6rem}.gd-reply{white-space:pre-wrap;border-left:.2rem solid var(--gd-line);padding-left:.8rem;overflow-wrap:anywhere}
        .gd-columns{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1.6rem}.gd dl{display:grid;grid-template-columns:auto 1fr;gap:.2rem .9rem;margin:.5rem 0}.gd dt{color:var(--gd-soft)}.gd dd{margin:0;overflow-wrap:anywhere}
        .gd-table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}.gd-table caption{text-align:left;font-weight:700;padding:.3rem 0}.gd-table th,.gd-table td{border:1px solid var(--gd-line);padding:.4rem .55rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}.gd-table thead th{background:#eeeee9}
        .gd-status{font-weight:700}.gd-s-overdue .gd-status,.gd-status.gd-s-overdue,.gd-s-answered-late .gd-status{color:var(--gd-bad)}.gd-s-due-soon .gd-status,.gd-s-due-today .gd-status,.gd-status.gd-s-due-soon{color:var(--gd-warn)}.gd-s-answered-in-time .gd-status{color:var(--gd-good)}
        .gd-skipped{color:var(--gd-soft)}.gd-findings{padding-left:1.2rem}.gd-findings li{margin:.35rem 0;overflow-wrap:anywhere}.gd-warning strong{color:var(--gd-warn)}.gd-findings code{color:var(--gd-soft);font-size:.85em}.gd-waived{color:var(--gd-soft)}.gd cite{font-style:normal;color:var(--gd-soft)}
        .gd-events time,.gd-history{font-variant-numeric:tabular-nums}.gd-action{border:1px solid var(--gd-line);margin:.5rem 0;padding:.2rem .9rem}.gd summary{cursor:pointer;padding:.4rem 0;font-weight:600}.gd-tabs{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin-bottom:.8rem}.gd-tabs a[aria-current]{font-weight:700;text-decoration:none;border-bottom:.2rem solid var(--gd-brand);color:var(--gd-ink)}
        .gd-search{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:0 0 1rem}.gd .gd-search input[name]:not([type=hidden]),.gd .gd-search select[name]{width:auto;min-width:12rem}.gd .gd-search input[name][type=number]:not([type=hidden]){min-width:6rem;width:7rem}.gd-waive{display:inline-flex;gap:.4rem;margin-left:.5rem}.gd .gd-waive input[name]:not([type=hidden]):not([type=file]){min-height:2rem;width:12rem}.gd .gd-waive button{white-space:nowrap;padding:.2rem .8rem;min-height:2rem}
        .gd-row{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:.3rem .8rem;border:1px solid var(--gd-line);margin:.5rem 0;padding:.4rem .8rem}.gd-cell label{font-size:.86rem;color:var(--gd-soft);display:block}.gd .gd-cell input[name]:not([type=hidden]):not([type=file]){min-height:2.1rem;padding:.2rem .4rem;text-align:right}.gd .gd-cell input[readonly]{background:#f1f1ee}.gd-cell a{font-size:.86rem;display:inline-block;padding:.2rem 0}
        .gd-cards{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem}.gd-cards li{border:1px solid var(--gd-line);padding:.8rem 1rem}.gd-cards a{font-weight:700;font-size:1.1rem}.gd-cards p{margin:.3rem 0 0}.gd-list li{margin:.5rem 0}
        .gd-report{border:1px solid var(--gd-line);padding:1rem 1.4rem;font-family:var(--gd-serif)}.gd-report table{border-collapse:collapse;width:100%;font-size:.88rem}.gd-report th,.gd-report td{border:1px solid #777;padding:.3rem .4rem;text-align:left}.gd-report th{font-weight:400}.gd-report .count,.gd-report .amount,.gd-report .na,.gd-report .ns,.gd-report .blank,.gd-report thead th{text-align:center}.gd-report figure{margin:1rem 0}.gd-report figure>div{overflow-x:auto}.gd-report .wide table{min-width:50rem}.gd-report svg{max-width:38rem;width:100%;height:auto;display:block;margin:auto;font-size:16px;fill:#111;overflow:visible}.gd-report svg path{stroke:#333;stroke-width:2}.gd-report tbody th[scope=row]:last-of-type{position:sticky;left:0;background:#fff}
        .gd-foot{max-width:var(--gd-width);margin:0 auto;padding:0 1.6rem 2rem;color:var(--gd-soft)}
        @media (max-width:48rem){.gd main{margin:0;padding:1rem}.gd-columns{grid-template-columns:minmax(0,1fr)}.gd-head{padding:.6rem 1rem}.gd-stack thead{position:absolute;left:-99rem}.gd-stack,.gd-stack tbody,.gd-stack tr,.gd-stack td,.gd-stack tbody th{display:block;width:100%}.gd-stack tr{border:1px solid var(--gd-line);margin:0 0 .7rem}.gd-table.gd-stack td,.gd-table.gd-stack tbody th{border:0;display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.6rem}.gd-stack [data-label]::before{content:attr(data-label);color:var(--gd-soft);font-weight:400}.gd .gd-search input[name]:not([type=hidden]),.gd .gd-search select[name]{width:100%}}
        @media print{.gd-head nav,.gd-head form,.gd-skip,.gd-actions,.gd-tabs,.gd-search,.gd-waive,.gd-publish,.gd form button{display:none}body.gd{background:none}.gd main{margin:0;padding:0;max-width:none}.gd-head{background:none;color:#000;border-bottom:1px solid}.gd .gd-head a{color:#000}.gd-columns{display:block}.gd details:not([open])>*{display:block}tr{break-inside:avoid}}

        """;
}
