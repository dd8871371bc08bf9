
      // Auto-generated index file for Medusa Admin UI extensions
    import WidgetComponent0, { config as WidgetConfig0 } from "/work/wt/fulfil/plugins/orders/src/admin/widgets/order-parts.tsx"

const widgetModule = { widgets: [
  {
    Component: WidgetComponent0,
    zone: ["order.details.after"],
    widgetId: "Widget-5790"
}
] }
    import RouteComponent0, { handle as handle0, config as HandleConfig0 } from "/work/wt/fulfil/plugins/orders/src/admin/routes/order-returns/page.tsx"
import RouteComponent1, { handle as handle1, config as HandleConfig1 } from "/work/wt/fulfil/plugins/orders/src/admin/routes/refunds/page.tsx"
import RouteComponent2, { handle as handle2, config as HandleConfig2 } from "/work/wt/fulfil/plugins/orders/src/admin/routes/reviews/page.tsx"
import RouteComponent3, { handle as handle3 } from "/work/wt/fulfil/plugins/orders/src/admin/routes/order-returns/[id]/page.tsx"
import RouteComponent4, { handle as handle4 } from "/work/wt/fulfil/plugins/orders/src/admin/routes/reviews/[id]/page.tsx"

const routeModule = { routes: [
    {
    Component: RouteComponent0,
    path: "/order-returns",
    handle: { label: HandleConfig0.label, translationNs: HandleConfig0.translationNs, ...handle0 }
  },
{
    Component: RouteComponent1,
    path: "/refunds",
    handle: { label: HandleConfig1.label, translationNs: HandleConfig1.translationNs, ...handle1 }
  },
{
    Component: RouteComponent2,
    path: "/reviews",
    handle: { label: HandleConfig2.label, translationNs: HandleConfig2.translationNs, ...handle2 }
  },
{
    Component: RouteComponent3,
    path: "/order-returns/:id",
    handle: handle3
  },
{
    Component: RouteComponent4,
    path: "/reviews/:id",
    handle: handle4
  }
]
 }
    import { config as RouteConfig0 } from "/work/wt/fulfil/plugins/orders/src/admin/routes/order-returns/page.tsx"
import { config as RouteConfig1 } from "/work/wt/fulfil/plugins/orders/src/admin/routes/refunds/page.tsx"
import { config as RouteConfig2 } from "/work/wt/fulfil/plugins/orders/src/admin/routes/reviews/page.tsx"

const menuItemModule = { menuItems: [
    {
    label: RouteConfig0.label,
    icon: RouteConfig0.icon,
    path: "/order-returns",
    nested: undefined,
    rank: 4,
    translationNs: RouteConfig0.translationNs
  },
{
    label: RouteConfig1.label,
    icon: RouteConfig1.icon,
    path: "/refunds",
    nested: undefined,
    rank: 3,
    translationNs: RouteConfig1.translationNs
  },
{
    label: RouteConfig2.label,
    icon: RouteConfig2.icon,
    path: "/reviews",
    nested: undefined,
    rank: 4,
    translationNs: RouteConfig2.translationNs
  }
]
 }
    

const formModule = { customFields: {
  
} }
    

const displayModule = { 
    displays: {
      
    }
   }
    import { deepMerge } from "@medusajs/admin-shared"
import i18nTranslations0 from "/work/wt/fulfil/plugins/orders/src/admin/i18n/index.ts"

const i18nModule = { resources: i18nTranslations0 }
    

const cellRendererModule = {}
    

const layoutModule = { layouts: [
  
] }
    

const searchEntityModule = {}

    const plugin = {
      widgetModule,
      routeModule,
      menuItemModule,
      formModule,
      displayModule,
      i18nModule,
      cellRendererModule,
      layoutModule,
      searchEntityModule
    }

    export default plugin
    